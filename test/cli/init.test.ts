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
import { parsePolicy } from '../../src/files/kinds/policy.ts';
import { parseRegister } from '../../src/files/kinds/register.ts';
import type { Parsed } from '../../src/files/yaml/diagnostic.ts';
import { openFolder, openScreen, typing } from './harness.ts';

const FILES = [
  '.github/CODEOWNERS',
  '.github/change-gate/calendar.yml',
  '.github/change-gate/change-record.schema.json',
  '.github/change-gate/policy.yml',
  '.github/change-gate/register.yml',
  '.github/workflows/change-gate.yml',
];

async function run(
  root: string,
  args: readonly string[],
  questions: Parameters<typeof init>[2] = null,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen();
  const code = await init([...args, '--root', root], screen, questions);
  return { code, out: screen.shown(), err: screen.said() };
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
    await run(root, ['--login', 'cpatel']);
    expect(value(root, 'policy.yml', parsePolicy)['coverage-since']).toBeUndefined();
    const known = openFolder();
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', known, ...args], { encoding: 'utf8' }).trim();
    git('init', '--quiet');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'First');
    await run(known, ['--login', 'cpatel']);
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
    for (const path of FILES) writeFileSync(join(root, path), 'mine\n');
    const { code, out } = await run(root, ['--login', 'dlee']);
    expect(code).toBe(0);
    for (const path of FILES) expect(readFileSync(join(root, path), 'utf8')).toBe('mine\n');
    for (const path of FILES) expect(out).toContain(`kept     ${path}`);
    expect(out).toContain('/.github/ @dlee');
    expect(out).not.toContain('written');
  });

  test.each(['CODEOWNERS', 'docs/CODEOWNERS'])('a %s is not shadowed by one of its own', async (path) => {
    const root = openFolder();
    if (path.includes('/')) mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, path), '* @me\n');
    const { out } = await run(root, ['--login', 'cpatel']);
    expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
    expect(out).toContain(`kept     ${path}`);
  });

  test('a file in place of the folder is refused with what to do, and is no fault of the program', async () => {
    const root = openFolder();
    writeFileSync(join(root, '.github'), 'mine');
    const { code, out, err } = await run(root, ['--login', 'cpatel']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('refused  .github is not a plain folder');
    expect(out).toContain('Put right what is refused, and run this again; it keeps what is there.');
    expect(out).not.toContain('Next:');
    expect(filesBelow(root)).toEqual(['.github']);
  });

  test('a symbolic link is neither followed nor replaced', async () => {
    const root = openFolder();
    const elsewhere = openFolder();
    symlinkSync(elsewhere, join(root, '.github'));
    const { code, out } = await run(root, ['--login', 'cpatel']);
    expect(code).toBe(1);
    expect(out).toContain('refused  .github is not a plain folder');
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
