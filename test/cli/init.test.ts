import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/commands/check.ts';
import { init } from '../../src/cli/commands/init.ts';
import { newRecord } from '../../src/cli/commands/new.ts';
import { roles } from '../../src/cli/commands/roles.ts';
import { ACTION, writeWorkflow } from '../../src/cli/templates/workflow.ts';
import { parseCalendar } from '../../src/files/kinds/calendar.ts';
import { parseModel } from '../../src/files/kinds/model.ts';
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { parseRegister } from '../../src/files/kinds/register.ts';
import type { Parsed } from '../../src/files/yaml/diagnostic.ts';
import { openFolder, openScreen, typing } from './harness.ts';

const FILES = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/change-gate-stop.yml',
  '.github/ISSUE_TEMPLATE/change-record.yml',
  '.github/change-gate/calendar.schema.json',
  '.github/change-gate/calendar.yml',
  '.github/change-gate/change-record.schema.json',
  '.github/change-gate/policy-test.schema.json',
  '.github/change-gate/policy.schema.json',
  '.github/change-gate/policy.yml',
  '.github/change-gate/register.schema.json',
  '.github/change-gate/register.yml',
  '.github/change-gate/tests/policy.yml',
  '.github/workflows/change-gate-raise.yml',
  '.github/workflows/change-gate-sweep.yml',
  '.github/workflows/change-gate.yml',
];

async function run(
  root: string,
  args: readonly string[],
  questions: Parameters<typeof init>[2] = null,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen();
  const code = await init([...args, '--root', root], screen, questions);
  // However wide the terminal is.
  return { code, out: screen.shown().replace(/\s+/gu, ' '), err: screen.said() };
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function value<T>(root: string, name: string, read: (path: string, bytes: Uint8Array) => Parsed<T>): T {
  const path = `.github/change-gate/${name}`;
  const parsed = read(path, readFileSync(join(root, path)));
  if (parsed.kind === 'faulty') throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
  return parsed.value;
}

describe('what it writes', () => {
  test.each([
    ['cpatel', 'production'],
    ['12345', 'no: "#1" {x}, \u{1f680}'],
    ['true', "it's live"],
  ])('parses, for %s and %j', async (login, environment) => {
    const root = openFolder();
    const { code, err } = await run(root, ['--login', login, '--environment', environment]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(filesBelow(root)).toEqual(FILES);
    expect(value(root, 'policy.yml', parsePolicy).environments).toEqual({
      [environment]: { gate: 'advise' },
      '*': { gate: 'none' },
    });
    expect(value(root, 'register.yml', parseRegister).people).toEqual([{ login, role: 'change-and-release-manager' }]);
    expect(value(root, 'calendar.yml', parseCalendar)).toMatchObject({ windows: [], freezes: [] });
    expect(() => parse(readFileSync(join(root, '.github/workflows/change-gate.yml'), 'utf8'))).not.toThrow();
    const schema = JSON.parse(readFileSync(join(root, '.github/change-gate/change-record.schema.json'), 'utf8'));
    expect(schema.title).toBe('ChangeRecord');
  });

  test('names the commit where coverage starts, where git knows one', async () => {
    const root = openFolder();
    const unknown = await run(root, ['--login', 'cpatel']);
    expect(value(root, 'policy.yml', parsePolicy)['coverage-since']).toBeUndefined();
    expect(unknown.out).toContain(
      'under `coverage-since` in .github/change-gate/policy.yml: the first deployment covers',
    );
    const known = openFolder();
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', known, ...args], { encoding: 'utf8' }).trim();
    git('init', '--quiet');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'First');
    expect((await run(known, ['--login', 'cpatel'])).out).not.toContain('coverage-since');
    expect(value(known, 'policy.yml', parsePolicy)['coverage-since']).toBe(git('rev-parse', 'HEAD'));
  });

  test.each(['bkhan', 'DLEE', 'efox', 'asmith'])('its commented examples name nobody twice, for %s', async (login) => {
    const root = openFolder();
    await run(root, ['--login', login]);
    const text = readFileSync(join(root, '.github/change-gate/register.yml'), 'utf8');
    const people = [...text.matchAll(/login: ([\w-]+),/gu)].map(([, name]) => name?.toLowerCase());
    expect(people).toHaveLength(3);
    expect(new Set(people).size).toBe(3);
    const members = /members: \[(.*)\]/u
      .exec(text)?.[1]
      ?.split(', ')
      .map((name) => name.toLowerCase());
    expect(new Set(members)).toEqual(new Set(people));
  });

  test('its commented examples parse too when they are taken in', async () => {
    const root = openFolder();
    await run(root, ['--login', 'cpatel']);
    const uncomment = (name: string): string => {
      const text = readFileSync(join(root, `.github/change-gate/${name}`), 'utf8');
      return text.replace(/^( *)# ((?:- |boards:| {2}).*)$/gmu, '$1$2').replace(/: \[\]$/gmu, ':');
    };
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const register = parseRegister('register.yml', bytes(uncomment('register.yml')));
    expect(register).toMatchObject({ kind: 'valid', value: { boards: { cab: { quorum: 2 } } } });
    const calendar = parseCalendar('calendar.yml', bytes(uncomment('calendar.yml')));
    expect(calendar).toMatchObject({
      kind: 'valid',
      value: { windows: [{ name: 'weekday mornings' }], freezes: [{ id: 'FRZ-2026-12' }] },
    });
  });

  test('is enough for a first record, whose schema line then leads to a file', async () => {
    const root = openFolder();
    await run(root, ['--login', 'cpatel']);
    const screen = openScreen();
    const asked = ['--title', 'Move the ledger', '--environment', 'production', '--item', 'ledger'];
    const risk = ['--requested-by', 'asmith', '--impact', '1', '--likelihood', '2', '--assessed-by', 'cpatel'];
    const times = ['--start', '2027-06-01T09:00:00Z', '--end', '2027-06-01T11:00:00Z'];
    expect(await newRecord([...asked, ...risk, ...times, '--root', root], screen, null)).toBe(0);
    expect(screen.shown()).not.toContain('change-gate init');
    const record = readFileSync(join(root, 'changes/CHG-2026-0001.yml'), 'utf8');
    const schema = /\$schema=(\S+)/u.exec(record)?.[1] ?? '';
    expect(existsSync(join(root, 'changes', schema))).toBe(true);
    expect(await roles(['--root', root], openScreen())).toBe(0);
    // What is unfinished is no good draft, whatever the policy's mode; in advise mode it would not stop a pull request.
    const judged = openScreen();
    const checked = ['--root', root, '--format', 'json', '--at', '2026-11-17T09:00:00Z'];
    expect(await check(checked, judged)).toBe(1);
    expect(JSON.parse(judged.shown())).toMatchObject({ stage: 'draft', decision: 'refused', outcome: 'fail' });
    const reviewed = openScreen();
    expect(await check([...checked, '--stage', 'review'], reviewed)).toBe(0);
    expect(JSON.parse(reviewed.shown())).toMatchObject({ decision: 'refused', outcome: 'warn' });
  });
});

describe('bots that are configured', () => {
  const MODEL = '.github/change-gate/models/dependency-bumps.yml';
  const configure = (files: Readonly<Record<string, string>>): string => {
    const root = openFolder();
    mkdirSync(join(root, '.github'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    return root;
  };
  const dependabot = (updates: string): Readonly<Record<string, string>> => ({
    '.github/dependabot.yml': `version: 2\nupdates:\n${updates}`,
  });

  test('get a model of what they touch, which authorises nothing', async () => {
    const root = configure(
      dependabot(
        '  - {package-ecosystem: gomod, directory: /}\n  - {package-ecosystem: cargo, directories: [/a/, "/b", "/c(d)"]}\n  - {package-ecosystem: github-actions, directory: /}\n  - {package-ecosystem: toString, directory: /}\n',
      ),
    );
    const { code, out } = await run(root, ['--login', 'cpatel']);
    expect(code).toBe(0);
    const model = parseModel(MODEL, readFileSync(join(root, MODEL)));
    expect(model).toMatchObject({
      kind: 'valid',
      value: {
        'approved-by': 'nobody-yet',
        'raises-for': ['dependabot[bot]'],
        paths: [
          'go.mod',
          'go.sum',
          'a/Cargo.toml',
          'a/Cargo.lock',
          'b/Cargo.toml',
          'b/Cargo.lock',
          '.github/workflows/*.yml',
          '.github/workflows/*.yaml',
        ],
      },
    });
    expect(out).toContain('nobody has approved it yet');
    expect(out).toContain('standard: {successes: 0}');
    // Whoever runs `init` is the first manager, and has not approved it by that.
    expect(value(root, 'register.yml', parseRegister).people?.map(({ login }) => login)).not.toContain('nobody-yet');
  });

  test('Renovate: what lies at the root', async () => {
    const root = configure({ 'renovate.json': '{}', 'package.json': '{}', 'yarn.lock': '' });
    await run(root, ['--login', 'cpatel', '--environment', 'it: live']);
    expect(parseModel(MODEL, readFileSync(join(root, MODEL)))).toMatchObject({
      kind: 'valid',
      value: {
        'raises-for': ['renovate[bot]'],
        environments: ['it: live'],
        paths: ['package.json', 'yarn.lock'],
      },
    });
  });

  test.each([
    ['an ecosystem that is not known', dependabot('  - {package-ecosystem: elm, directory: /}\n')],
    ['a file that is no YAML', { '.github/dependabot.yml': '{' }],
    ['another shape', { '.github/dependabot.yml': '- updates' }],
  ])('%s: no model, and it is said', async (_, files) => {
    const root = configure(files);
    const { code, out } = await run(root, ['--login', 'cpatel']);
    expect([code, existsSync(join(root, MODEL))]).toEqual([0, false]);
    expect(out).toContain('it is not known here which files these touch');
  });
});

describe('the workflow', () => {
  type Job = {
    readonly name?: string;
    readonly if?: string;
    readonly permissions: Readonly<Record<string, string>>;
    readonly environment?: unknown;
    readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: unknown }[];
  };
  const text = writeWorkflow('production');
  const workflow = parse(text) as {
    readonly name: string;
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };

  test('writes the status and nothing else, checks nothing out, runs no script, and has no environment of its own', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      const writes = Object.entries(job.permissions).filter(([, level]) => level !== 'read');
      expect(writes).toEqual([['statuses', 'write']]);
      expect(job.environment).toBeUndefined();
      expect(job.if).toBeUndefined();
      expect(job.steps.map(({ uses }) => uses)).toEqual([ACTION.split(' ')[0]]);
      expect(job.steps.filter(({ run }) => run !== undefined)).toEqual([]);
    }
    expect(ACTION).toMatch(/^change-gate\/change-gate@[0-9a-f]{40} # v\d/u);
    expect(text).not.toMatch(/always\(\)|failure\(\)|continue-on-error/u);
  });

  test('gives the name of the status to nothing else', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request_target', 'pull_request_review', 'merge_group']);
    const names = [workflow.name, ...Object.entries(workflow.jobs).flatMap(([id, job]) => [id, job.name])];
    expect(names).not.toContain('change-gate');
    expect(Object.values(workflow.jobs).flatMap(({ steps }) => steps.map((step) => step.with))).toEqual([
      { status: 'change-gate' },
    ]);
  });

  test('shows the gate as the first step of the job that deploys, without a condition', () => {
    const shown = text.split('\n').filter((line) => line.startsWith('#   '));
    const { jobs } = parse(shown.map((line) => line.slice(4)).join('\n')) as typeof workflow;
    expect(jobs['deploy']).toMatchObject({
      environment: 'production',
      steps: [{ with: { environment: 'production' } }],
    });
    expect(jobs['deploy']?.if).toBeUndefined();
  });

  test('names the action as README does', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`uses: ${ACTION}`);
  });
});

describe('what is there already', () => {
  test('stays as it is, and is said to be kept; the lines for CODEOWNERS are shown', async () => {
    const root = openFolder();
    await run(root, ['--login', 'cpatel']);
    expect((await run(root, ['--login', 'cpatel'])).out).not.toContain('add these lines');
    for (const path of FILES) writeFileSync(join(root, path), 'mine\n');
    const { code, out } = await run(root, ['--login', 'dlee']);
    expect(code).toBe(0);
    for (const path of FILES) expect(readFileSync(join(root, path), 'utf8')).toBe('mine\n');
    for (const path of FILES) expect(out).toContain(`kept ${path}`);
    expect(out).toContain('/.github/ @dlee');
    expect(out).not.toMatch(/\bwritten \.github\//u);
  });

  test.each(['CODEOWNERS', 'docs/CODEOWNERS'])('a %s is not shadowed by one of its own', async (path) => {
    const root = openFolder();
    if (path.includes('/')) mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, path), '* @me\n');
    const { out } = await run(root, ['--login', 'cpatel']);
    expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
    expect(out).toContain(`kept ${path}`);
  });

  test('a file in place of the folder is refused with what to do, and is no fault of the program', async () => {
    const root = openFolder();
    writeFileSync(join(root, '.github'), 'mine');
    const { code, out, err } = await run(root, ['--login', 'cpatel']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('refused .github is not a plain folder');
    expect(out).toContain('Correct what is refused, and run this again; it keeps the files that are there.');
    expect(out).not.toContain('Next:');
    expect(filesBelow(root)).toEqual(['.github']);
  });

  test('a symbolic link is neither followed nor replaced', async () => {
    const root = openFolder();
    const elsewhere = openFolder();
    symlinkSync(elsewhere, join(root, '.github'));
    const { code, out } = await run(root, ['--login', 'cpatel']);
    expect(code).toBe(1);
    expect(out).toContain('refused .github is not a plain folder');
    expect(lstatSync(join(root, '.github')).isSymbolicLink()).toBe(true);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

describe('answers', () => {
  test('are asked for at a terminal', async () => {
    const root = openFolder();
    const typed = typing('@cpatel', 'cpatel', '');
    expect((await run(root, [], typed)).code).toBe(0);
    expect(typed.asked).toHaveLength(3);
    expect(value(root, 'policy.yml', parsePolicy).environments).toHaveProperty('production');
  });

  test.each<[string, readonly string[], string]>([
    ['no login', [], '--login'],
    ['a team', ['--login', 'acme/change'], 'names a team'],
    ['a bot', ['--login', 'renovate[bot]'], 'is a bot'],
    ['a pattern', ['--login', 'cpatel', '--environment', 'prod-*'], 'is a pattern'],
    ['digits alone, whose place would be lost', ['--login', 'cpatel', '--environment', '1'], 'only digits'],
    ['an expression', ['--login', 'cpatel', '--environment', `\${{ github.token }}`], 'holds'],
    ['an argument', ['--login', 'cpatel', 'production'], 'production'],
  ])('%s is wrong usage and writes nothing', async (_, args, why) => {
    const root = openFolder();
    const { code, out, err } = await run(root, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('what the repository itself says', () => {
  const OWNERS_FILE = '* @acme/all a@example.com\n/src/ @dlee @efox # @nobody\n';
  const DEPLOY =
    'on: push\njobs:\n  ship:\n    environment: {name: live}\n    steps: [{run: ./deploy.sh}]\n  try:\n    environment: staging\n    steps: []\n  other:\n    environment: $\u007b{ inputs.to }}\n    steps: []\n';

  function openRepository(): string {
    const root = openFolder();
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    writeFileSync(join(root, '.github/workflows/ship.yml'), DEPLOY);
    writeFileSync(join(root, '.github/CODEOWNERS'), OWNERS_FILE);
    const git = (...args: readonly string[]): void => void execFileSync('git', ['-C', root, ...args]);
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'https://x-access-token:ghs_secret@github.com/acme/shop.git');
    const who = ['-c', 'user.name=D', '-c', 'user.email=104+dlee@users.noreply.github.com'];
    git(...who, 'commit', '--quiet', '--allow-empty', '-m', 'First');
    return root;
  }

  test('names the environments, the jobs and the people, and each click with its address; a token in the address is never told', async () => {
    const root = openRepository();
    const { code, out } = await run(root, ['--login', 'cpatel']);
    expect(code).toBe(0);
    expect(Object.keys(value(root, 'policy.yml', parsePolicy).environments ?? {})).toEqual(['live', 'staging', '*']);
    expect(out).toContain('.github/workflows/ship.yml:4 (job ship), .github/workflows/ship.yml:7 (job try)');
    expect(out).toContain('https://github.com/acme/shop/settings/rules');
    expect(out).toContain('https://github.com/acme/shop/settings/environments');
    expect(out).not.toContain('ghs_secret');
    const register = readFileSync(join(root, '.github/change-gate/register.yml'), 'utf8');
    expect(register).toContain('# - {login: dlee, id: 104, role: change-and-release-analyst}    # in CODEOWNERS');
  });

  test('nobody holds a role by being found: without an answer only who is named does', async () => {
    const root = openRepository();
    await run(root, ['--login', 'cpatel']);
    expect(value(root, 'register.yml', parseRegister).people).toHaveLength(1);
    const asked = openRepository();
    const typed = typing('cpatel', '', 'live');
    await run(asked, [], typed);
    expect(typed.asked[1]).toContain('[dlee, efox]');
    expect(value(asked, 'register.yml', parseRegister).people?.map(({ login }) => login)).toEqual([
      'cpatel',
      'dlee',
      'efox',
    ]);
  });

  test('--check says what is missing, and then that nothing is', async () => {
    const root = openRepository();
    const before = await run(root, ['--check']);
    expect(before.code).toBe(1);
    expect(before.out).toContain('missing the policy: .github/change-gate/policy.yml is not there');
    await run(root, ['--login', 'cpatel', '--manager', 'dlee']);
    const after = await run(root, ['--check']);
    expect(after.code).toBe(1);
    expect(after.out).toContain(
      'missing the gate before a deployment to live: it is not the first step of .github/workflows/ship.yml:4',
    );
    expect(after.out).toContain(
      'missing the version of the action: .github/workflows/change-gate-raise.yml, .github/workflows/change-gate-sweep.yml, .github/workflows/change-gate.yml',
    );
    const edit = (path: string, change: (text: string) => string): void =>
      writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
    edit('.github/change-gate/policy.yml', (text) => text.replaceAll('gate: advise', 'gate: enforce'));
    for (const path of ['change-gate', 'change-gate-sweep', 'change-gate-raise'].map(
      (name) => `.github/workflows/${name}.yml`,
    ))
      edit(path, (text) => text.replaceAll('0'.repeat(40), 'a'.repeat(40)));
    edit('.github/workflows/ship.yml', (text) =>
      text
        .replace('[{run', '[{uses: change-gate/change-gate@v1}, {run')
        .replace('steps: []', 'steps: [{uses: change-gate/change-gate@v1}]'),
    );
    const done = await run(root, ['--check']);
    expect(done.out).not.toContain('missing');
    expect(done.code).toBe(0);
  });

  test('a change of documentation alone needs no record after it', async () => {
    const root = openFolder();
    await run(root, ['--login', 'cpatel']);
    expect(value(root, 'policy.yml', parsePolicy).scope).toEqual({ except: ['docs/**', '*.md'] });
  });

  test('fetched from git by a commit, it names that commit in the workflow', async () => {
    const root = openFolder();
    const sha = '3f9a1c0b77de4e0c9d1f2a6b8c7d5e4f01234567';
    const program = `npx --yes git+https://github.com/change-gate/change-gate.git#${sha}`;
    const screen = { ...openScreen(), program };
    await init(['--login', 'cpatel', '--root', root], screen, null);
    const workflow = readFileSync(join(root, '.github/workflows/change-gate.yml'), 'utf8');
    expect(workflow).toContain(`uses: change-gate/change-gate@${sha} # v`);
    expect(workflow).not.toContain('zeros');
    expect(screen.shown()).toContain(`${program} new`);
  });
});
