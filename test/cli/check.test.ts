/** `check` as a person uses it: what is named has to be there, a draft has to be one, and a remedy is one that can be followed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { openFolder, openScreen } from './harness.ts';

const POLICY = '.github/change-gate/policy.yml';
const RECORD = 'changes/CHG-2026-0007.yml';

async function run(
  root: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const screen = openScreen('2028-11-20T09:00:00Z');
  const code = await check([...args, '--root', root], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

/** As one line, so that where it is wrapped does not matter. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ');

describe('a record that is named', () => {
  test.each([
    ['CHG-9', 'there is no record CHG-9: records match changes/**/*.yml'],
    ['changes/CHG-9.yml', 'there is no record changes/CHG-9.yml'],
    ['CHG-2026-0008', 'did you mean CHG-2026-0007?'],
    ['README.md', 'README.md is not a change record: records match changes/**/*.yml'],
    [POLICY, `${POLICY} is not a change record`],
    ['changes', 'changes is not a change record'],
    ['##[set-output]x', 'there is no record'],
  ])('%s is wrong usage where it is none', async (name, said) => {
    const root = openFolder('authorised');
    writeFileSync(join(root, 'README.md'), 'x');
    const { code, out, err } = await run(root, name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).not.toContain('##[');
  });

  test.each([[], ['--stage', 'draft'], ['--facts', 'facts.json']])(
    'an environment without the stage deploy changes no answer, and is said to: %j',
    async (...given: readonly string[]) => {
      const folder = openFolder('awaiting-approver-too-low');
      const plain = await run(folder, ...given);
      const { code, out, err } = await run(folder, '--environment', 'prod', ...given);
      expect([code, out]).toEqual([plain.code, plain.out]);
      expect(err).toContain('Add --stage deploy');
    },
  );

  test.each(['CHG-2026-0007', 'chg-2026-0007', RECORD, `./${RECORD}`])('%s is judged', async (name) => {
    const { out, err } = await run(openFolder('authorised'), name);
    expect(err).toBe('');
    expect(out).toContain('CHG-2026-0007');
  });

  test('may be a whole path below the root', async () => {
    const root = openFolder('authorised');
    const { out, err } = await run(root, join(root, RECORD));
    expect(err).toBe('');
    expect(out).toContain('CHG-2026-0007');
    const outside = await run(root, join(root, '..', 'CHG-2026-0007.yml'));
    expect(outside).toMatchObject({ code: 2, out: '' });
    expect(outside.err).toContain('does not lie below the root');
  });

  test('is looked for in vain from a folder of the repository, and is told where that begins', async () => {
    const root = openFolder('authorised');
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'src'));
    const { code, err } = await run(join(root, 'src'), 'CHG-2026-0007');
    expect(code).toBe(2);
    expect(err).toContain(`; the repository begins at ${root}: give --root ${root}`);
  });

  test('that is an id gets the answer of the gate where its facts are given', async () => {
    const root = openFolder('authorised');
    const subject = { event: 'push', sha: null };
    const repository = { id: 1, full_name: 'a/b', default_branch: 'main' };
    const facts = { schema: 1, now: '2028-11-20T09:00:00Z', repository, subject, pull_requests: [] };
    writeFileSync(join(root, 'facts.json'), JSON.stringify(facts));
    const { code, out } = await run(root, 'CHG-9', '--facts', join(root, 'facts.json'));
    expect(code).toBe(1);
    expect(out).toContain('record-missing');
  });

  test('is not looked for by a policy that cannot be used', async () => {
    const root = openFolder('authorised');
    writeFileSync(join(root, POLICY), 'version: 1\ntimezon: x\n');
    const { code, out } = await run(root, 'CHG-9', '--stage', 'review');
    expect(code).toBe(3);
    expect(out).toContain('policy-invalid');
    expect(out).not.toContain('record-missing');
  });
});

test('an unknown option is named, and nothing besides', async () => {
  const { code, out, err } = await run(openFolder('authorised'), '--stge', 'draft');
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: "change-gate check: Unknown option '--stge'\nSee: change-gate check --help\n",
  });
});

describe('a draft', () => {
  test.each(['enforce', 'advise'])('without any record is refused, under %s too', async (gate) => {
    const root = openFolder();
    mkdirSync(join(root, '.github/change-gate'), { recursive: true });
    writeFileSync(join(root, POLICY), `version: 1\nenvironments: {"*": {gate: ${gate}}}\n`);
    const { code, out } = await run(root, '--stage', 'draft');
    expect(code).toBe(1);
    expect(flat(out)).toContain('There is no open change record among changes/**/*.yml.');
    expect(out).toContain('Read more: change-gate explain record-missing');
    expect(out).not.toContain('advi');
  });

  test('that is sound is no advice', async () => {
    const { code, out } = await run(openFolder('authorised'), '--stage', 'draft');
    expect(code).toBe(0);
    expect(flat(out)).toContain('Awaiting'.toUpperCase());
    expect(out).not.toMatch(/advi[cs]e/u);
  });
});

test('where the policy only advises no job is spoken of', async () => {
  const root = openFolder('awaiting-approver-too-low');
  const policy = join(root, POLICY);
  writeFileSync(policy, readFileSync(policy, 'utf8').replaceAll('enforce', 'advise'));
  const { code, out } = await run(root, '--stage', 'review');
  expect(code).toBe(0);
  expect(out).toContain('The policy only advises here.');
  expect(out).not.toContain('the job');
});

test('one fault of the policy is one finding, and nothing is judged by other rules', async () => {
  const root = openFolder('awaiting-approver-too-low');
  writeFileSync(join(root, POLICY), `${readFileSync(join(root, POLICY), 'utf8')}timezon: x\n`);
  const { code, out } = await run(root, '--format', 'json', '--stage', 'review');
  const report = JSON.parse(out);
  expect(code).toBe(3);
  expect(report.findings.map(({ reason }: { readonly reason: string }) => reason)).toEqual(['policy-invalid']);
  expect(report.changes).toMatchObject([{ id: 'CHG-2026-0007', decision: 'undetermined' }]);
  writeFileSync(join(root, RECORD), 'id: [\n');
  const both = JSON.parse((await run(root, '--format', 'json')).out);
  expect(new Set(both.findings.map(({ reason }: { readonly reason: string }) => reason))).toEqual(
    new Set(['policy-invalid', 'record-unreadable']),
  );
});

test('facts that do not fit: the key is named', async () => {
  const root = openFolder('authorised');
  writeFileSync(join(root, 'facts.json'), '{"x": 1}');
  const missing = await run(root, '--facts', join(root, 'facts.json'));
  expect(missing.code).toBe(2);
  expect(missing.err).toMatch(/the file has (?:no "\w+"|the key "x")/u);
});

describe('--base', () => {
  function openRepository(): string {
    const root = openFolder('authorised');
    const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-C', root, ...own, ...args], { stdio: 'ignore' });
    writeFileSync(
      join(root, POLICY),
      'version: 1\napprovals: {evidence: [declared], binds-to: record}\nrisk: {floors: [{name: a migration, when: {paths: ["db/**"]}, at-least: extreme}]}\n',
    );
    writeFileSync(join(root, '.gitignore'), 'ignored/\n');
    git('init');
    git('add', '.');
    git('commit', '-m', 'one');
    return root;
  }

  test('is what to give where a rule asks for files, and git knows no default branch', async () => {
    const root = openRepository();
    execFileSync('git', ['-C', root, 'branch', '-m', 'topic'], { stdio: 'ignore' });
    const draft = await run(root);
    expect(draft.code).toBe(0);
    expect(flat(draft.out)).toContain(
      'Whether the floor “a migration” asks for more depends on the files that the change touches (`--base REF` shows them).',
    );
    const { code, out } = await run(root, '--stage', 'review');
    expect(code).toBe(3);
    expect(flat(out)).toContain('Give `--base REF` (the branch it will be merged into), so that git can tell.');
    expect(out).not.toContain('Run the gate again');
  });

  test('sees files that git does not know yet, and none that it ignores', async () => {
    const root = openRepository();
    mkdirSync(join(root, 'ignored/db'), { recursive: true });
    writeFileSync(join(root, 'ignored/db/x.sql'), '');
    // Found from git where it is not given.
    for (const base of [['--base', 'main'], []]) expect((await run(root, ...base)).out).not.toContain('a migration');
    mkdirSync(join(root, 'db'));
    writeFileSync(join(root, 'db/1 ä.sql'), '');
    for (const base of [['--base', 'main'], []])
      expect(flat((await run(root, ...base)).out)).toContain('“a migration”');
  });
});

describe('at a desk, where nothing but the record is there yet', () => {
  const REGISTER = '.github/change-gate/register.yml';
  const edit = (root: string, path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(root, path), text.replace(from, to));
  };
  const errors = async (root: string): Promise<{ readonly code: number; readonly said: readonly string[] }> => {
    const { code, out } = await run(root, '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { level: string; reason: string }[] };
    return { code, said: findings.filter(({ level }) => level !== 'notice').map(({ reason }) => reason) };
  };

  test('it says what will be asked of whom, and when it could go', async () => {
    const root = openFolder('awaiting-approver-too-low');
    const { code, out } = await run(root);
    expect(code).toBe(0);
    expect(flat(out)).toContain(
      'It will need 1 change and release manager (rule “moderate”; cpatel or dlee can give it). It could go from Tue 21 Nov, 10:00',
    );
  });

  test('a change that it depends on and is there hinders nothing; one that is not there does', async () => {
    const root = openFolder('awaiting-approver-too-low');
    const text = readFileSync(join(root, RECORD), 'utf8');
    const other = text.replaceAll('CHG-2026-0007', 'CHG-2026-0006').replaceAll('2028-11-21', '2028-11-20');
    writeFileSync(join(root, 'changes/CHG-2026-0006.yml'), other);
    writeFileSync(join(root, RECORD), `${text}depends-on: [CHG-2026-0006]\n`);
    expect((await errors(root)).said).not.toContain('dependency-unknown');
    writeFileSync(join(root, RECORD), `${text}depends-on: [CHG-2026-0005]\n`);
    expect((await errors(root)).said).toContain('dependency-unknown');
  });

  test('a granted exception lets it through a freeze, and one by nobody does not', async () => {
    const root = openFolder('awaiting-approver-too-low');
    const freeze = (by: string): string =>
      `version: 1\nfreezes:\n  - {id: FRZ-1, name: x, start: 2028-11-21T00:00:00Z, end: 2028-11-22T00:00:00Z, hardness: hard, environments: ["*"], exceptions: [{change: CHG-2026-0007, by: ${by}, reason: Statutory deadline}]}\n`;
    const calendar = join(root, '.github/change-gate/calendar.yml');
    writeFileSync(calendar, freeze('cpatel'));
    expect(await errors(root)).toEqual({ code: 0, said: [] });
    writeFileSync(calendar, freeze('mallory'));
    expect(await errors(root)).toEqual({ code: 1, said: ['in-freeze'] });
  });

  test('an assessor below the level, a missing register and an environment of another name are seen', async () => {
    const low = openFolder('awaiting-approver-too-low');
    edit(low, RECORD, /assessed-by: .*/u, 'assessed-by: nobody-at-all');
    expect((await errors(low)).said).toEqual(['approver-unknown']);
    const none = openFolder('awaiting-approver-too-low');
    rmSync(join(none, REGISTER));
    expect(await errors(none)).toEqual({ code: 1, said: ['register-missing'] });
    // Of a draft the question is whether it is sound; where it is to be merged or to go out, nobody knows who may say yes.
    for (const stage of ['review', 'deploy'])
      expect((await run(none, '--stage', stage, '--environment', 'production')).code, stage).toBe(3);
    const prod = openFolder('awaiting-approver-too-low');
    edit(prod, RECORD, /environments: .*/u, 'environments: [prod]');
    const { code, out } = await run(prod);
    expect(code).toBe(0);
    expect(flat(out)).toContain('Write production if that is meant.');
  });
});
