import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { board } from '../../src/cli/commands/board.ts';
import { measures } from '../../src/cli/commands/measures.ts';
import { POLICY, RECORDS, REGISTER } from '../domain/seeded-files.ts';
import { DEPLOYMENTS, factsWith, NOW } from '../oversight/board/board-packs.ts';
import { openFolder, openScreen } from './harness.ts';

type Files = Readonly<Record<string, unknown>>;

const GOVERNANCE = '.github/change-gate';
const USUAL: Files = {
  [`${GOVERNANCE}/policy.yml`]: POLICY,
  [`${GOVERNANCE}/register.yml`]: REGISTER,
  ...Object.fromEntries(RECORDS.map(({ path, value }) => [path, value])),
};

/** JSON is YAML, so that values can be written as they are; a text is written as it stands, and undefined not at all. */
function repository(files: Files): string {
  const root = openFolder();
  for (const [path, value] of Object.entries(files)) {
    if (value === undefined) continue;
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return root;
}

type Ran = { readonly code: number; readonly out: string; readonly err: string; readonly root: string };

async function run(command: typeof board, args: readonly string[], files: Files = USUAL): Promise<Ran> {
  const root = repository(files);
  const screen = openScreen(NOW);
  const code = await command([...args.map((one) => one.replace('ROOT', root)), '--root', root], screen);
  return { code, out: screen.shown(), err: screen.said(), root };
}

const MEETING = ['--meeting', '2026-11-26'];
const PERIOD = ['--since', '2026-10-01', '--until', '2026-11-30'];

describe('board', () => {
  test('the records of the seed are read, and nothing is missing', async () => {
    const { code, out, err } = await run(board, [...MEETING, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const pack = JSON.parse(out);
    expect(pack.decisions.map(({ id }: { id: string }) => id)).toEqual([
      'CHG-2026-0052',
      'CHG-2026-0051',
      'CHG-2026-0053',
    ]);
    expect([pack.since, pack.next]).toEqual(['2026-11-12', '2026-12-10']);
    expect(pack.findings.map(({ reason, level }: Record<string, unknown>) => [reason, level])).toEqual([
      ['catalog-missing', 'notice'],
      ['policy-default', 'notice'],
    ]);
  });

  test('text, and the only board is taken', async () => {
    expect((await run(board, MEETING)).out).toMatch(/^Board pack: cab, Thursday 26 November 2026\n/);
  });

  test.each([
    [[], /say on which day the board meets/],
    [['--meeting', 'tomorrow'], /--meeting: /],
    [['--meeting', '2026-02-30'], /--meeting: /],
    [[...MEETING, '--board', 'cap'], /no board "cap"; did you mean cab\?/],
    [[...MEETING, '--since', '2026-12-01'], /not before the meeting/],
    [[...MEETING, '--next', '2026-11-01'], /not after the meeting/],
    [[...MEETING, '--format', 'pdf'], /it can be text, markdown, html, json/],
    [[...MEETING, '--output', 'ROOT/pack.pdf'], /pack\.pdf" does not end in .*printed to PDF/],
    [[...MEETING, '--facts', 'ROOT/none.json'], /cannot be read/],
    [[...MEETING, '--force'], /--force is for --output/],
    [[...MEETING, 'cab'], /name the board with --board/],
  ])('%j is wrong usage, and prints nothing', async (args, message) => {
    const { code, out, err } = await run(board, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('a register without boards says how to add one; several ask which', async () => {
    const path = `${GOVERNANCE}/register.yml`;
    const { boards, ...none } = REGISTER;
    expect((await run(board, MEETING, { ...USUAL, [path]: none })).err).toMatch(
      /has no board; add one to .*boards: \{cab:/s,
    );
    const several = { ...REGISTER, boards: { ...boards, ecab: boards?.['cab'] } };
    expect((await run(board, MEETING, { ...USUAL, [path]: several })).err).toMatch(/name one with --board: cab, ecab/);
  });

  test('without a register, or with a policy that cannot be read, there is no pack', async () => {
    const without = await run(board, MEETING, { ...USUAL, [`${GOVERNANCE}/register.yml`]: undefined });
    expect([without.code, without.out]).toEqual([3, '']);
    expect(without.err).toMatch(/register/);
    const broken = await run(board, MEETING, { ...USUAL, [`${GOVERNANCE}/policy.yml`]: 'version: 2\n' });
    expect([broken.code, broken.out]).toEqual([3, '']);
    expect(broken.err).toMatch(/policy-invalid/);
  });

  test('a record that cannot be read is said in the pack, and by the exit code', async () => {
    const { code, out } = await run(board, MEETING, { ...USUAL, 'changes/CHG-2026-0060.yml': 'id: [' });
    expect(code).toBe(3);
    expect(out).toMatch(/could not be used/);
    expect(out).toMatch(/changes\/CHG-2026-0060\.yml/);
    expect(out).toMatch(/CHG-2026-0051/);
  });

  test('a calendar that cannot be read is said too', async () => {
    const calendar = { [`${GOVERNANCE}/calendar.yml`]: 'version: 9\n' };
    const { code, out } = await run(board, MEETING, { ...USUAL, ...calendar });
    expect([code, /calendar-invalid/.test(out)]).toEqual([3, true]);
  });

  test('a file gets the format of its ending, and is not overwritten without --force', async () => {
    const root = repository(USUAL);
    const file = join(root, 'pack.html');
    const again = async (...more: readonly string[]) => {
      const screen = openScreen(NOW);
      return [await board([...MEETING, '--root', root, '--output', file, ...more], screen), screen.said()] as const;
    };
    expect(await again()).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
    writeFileSync(file, 'mine');
    const [code, said] = await again();
    expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
    expect(said).toMatch(/--force/);
    expect((await again('--force'))[0]).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
  });
});

describe('measures', () => {
  test('of the seed, without facts', async () => {
    const { code, out, err } = await run(measures, [...PERIOD, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const values = JSON.parse(out).measures.map(({ id, numerator, denominator }: Record<string, unknown>) => [
      id,
      numerator,
      denominator,
    ]);
    expect(values).toEqual([
      ['change-success-rate', 5, 9],
      ['change-fail-rate', 2, 9],
      ['emergency-rate', 3, 17],
      ['unauthorised-deployments', null, null],
      ['overdue-reviews', 2, 3],
      ['lead-time-kept', 6, 7],
      ['approval-wait', 17675, 3],
      ['collisions', 0, 12],
    ]);
  });

  test('with facts the deployments are known', async () => {
    const args = [...PERIOD, '--facts', 'ROOT/facts.json', '--format', 'markdown'];
    const { code, out } = await run(measures, args, { ...USUAL, 'facts.json': factsWith(DEPLOYMENTS) });
    expect(code).toBe(0);
    expect(out).toContain('| Unauthorised deployments | **25 %** | 1 of 4 |');
  });

  test('an environment that nobody names has no values', async () => {
    const { out } = await run(measures, [...PERIOD, '--environment', 'moon']);
    expect(out).toMatch(/Change success rate\s+no value/);
    expect(out).not.toMatch(/ 0 %|100 %/);
  });

  test.each([
    [[], /say of which period/],
    [['--since', '2026-10-01'], /say of which period/],
    [['--since', '2026-10-01', '--until', '2026-09-30'], /--until 2026-09-30 is before --since 2026-10-01/],
    [['--since', '2026-10-01', '--until', '2026-13-01'], /--until: /],
    [['--since', '2000-01-01', '--until', '2026-10-01'], /120 at most/],
    [[...PERIOD, '--environment', ''], /--environment is empty/],
    [[...PERIOD, '--format', 'csv'], /it can be/],
    [[...PERIOD, 'x'], /it takes no/],
  ])('%j is wrong usage, and prints nothing', async (args, message) => {
    const { code, out, err } = await run(measures, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('a record that cannot be read is named in every count but that of deployments, and by the exit code', async () => {
    const { code, out } = await run(measures, PERIOD, { ...USUAL, 'changes/CHG-2026-0060.yml': 'id: [' });
    expect(code).toBe(3);
    expect(out.match(/1 left out \(the record cannot be read/g)).toHaveLength(7);
  });

  test('a file that cannot be written is said', async () => {
    const { code, err, root } = await run(measures, [...PERIOD, '--output', 'ROOT/no/folder/measures.json']);
    expect([code, existsSync(join(root, 'no'))]).toEqual([2, false]);
    expect(err).toMatch(/cannot be written/);
  });
});
