import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roles } from '../../src/cli/commands/roles.ts';
import { openFolder, openScreen } from './harness.ts';

const REGISTER = `version: 1
people:
  - {login: cpatel, id: 7, also: [cpatel-admin], role: change-and-release-manager, from: 2025-04-01, until: 2026-12-31, grade: SEO}
  - {login: bkhan, role: change-and-release-analyst, skills: {change-management: expert}}
  - {login: dlee, role: change-and-release-manager, from: 2027-01-01, capacities: [security]}
  - {login: asmith, capacities: [service-owner]}
teams:
  - {team: acme/change-analysts, role: change-and-release-analyst}
delegations:
  - {from: cpatel, to: bkhan, role: change-and-release-manager, starts: 2026-12-21, ends: 2027-01-03, limit: {risk: moderate, environments: [production]}, reason: Annual leave}
boards:
  cab: {chair: change-and-release-manager, members: [cpatel, bkhan, dlee], quorum: 2}
escalation: [cpatel]
`;

async function run(
  args: readonly string[],
  register: string | null = REGISTER,
  policy: string | null = null,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const root = openFolder();
  mkdirSync(join(root, '.github/change-gate'), { recursive: true });
  if (register !== null) writeFileSync(join(root, '.github/change-gate/register.yml'), register);
  if (policy !== null) writeFileSync(join(root, '.github/change-gate/policy.yml'), policy);
  const screen = openScreen();
  const code = await roles([...args, '--root', root], screen);
  return { code, out: screen.shown(), err: screen.said() };
}

type Listed = {
  readonly day: string;
  readonly people: readonly {
    readonly login: string;
    readonly role: string | null;
    readonly lent: readonly unknown[];
  }[];
};

describe('who holds which level', () => {
  test('today, as text', async () => {
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Role levels on Tuesday 17 November 2026 (Europe/London), by
.github/change-gate/register.yml of this checkout

change-and-release-manager
  cpatel: until 2026-12-31; from 2025-04-01; grade SEO; also cpatel-admin

change-and-release-analyst
  bkhan: expert in change-management

configuration-analyst
  nobody

no level on this day
  dlee: begins on 2027-01-01; capacities security
  asmith: capacities service-owner

not lent
  bkhan: the delegation from cpatel (Monday 21 December 2026 to Sunday 3
    January 2027) did not hold on Tuesday 17 November 2026

board cab: 2 of 3 decide, one of them a change-and-release-manager
  cpatel, change-and-release-manager
  bkhan, change-and-release-analyst
  dlee, no level on this day

teams, whose members cannot be read here
  acme/change-analysts: change-and-release-analyst

escalation
  cpatel
`);
  });

  test.each([
    ['2025-03-31', { cpatel: null, dlee: null }, 0],
    ['2025-04-01', { cpatel: 'change-and-release-manager', dlee: null }, 0],
    ['2026-12-31', { cpatel: 'change-and-release-manager', dlee: null }, 1],
    // What somebody holds no longer they cannot lend either.
    ['2027-01-01', { cpatel: null, dlee: 'change-and-release-manager' }, 0],
  ])('on %s, first and last days inclusive', async (day, expected, lent) => {
    const { code, out } = await run(['--at', day, '--format', 'json']);
    expect(code).toBe(0);
    const list = JSON.parse(out) as Listed;
    expect(list.day).toBe(day);
    for (const [login, role] of Object.entries(expected))
      expect(list.people.find((person) => person.login === login)?.role).toBe(role);
    expect(list.people.find(({ login }) => login === 'bkhan')?.lent).toHaveLength(lent);
  });

  test('in the policy’s zone', async () => {
    const { out } = await run(['--at', '2026-07-01', '--format', 'json'], REGISTER, 'timezone: Pacific/Auckland\n');
    expect(JSON.parse(out)).toMatchObject({ day: '2026-07-01', timezone: 'Pacific/Auckland' });
    expect((JSON.parse(out) as Listed).people[0]?.role).toBe('change-and-release-manager');
  });

  test('a delegation that holds is shown with its limit', async () => {
    expect((await run(['--at', '2026-12-21'])).out).toContain(
      'lent on this day\n  bkhan: change-and-release-manager for cpatel, 2026-12-21 to 2027-01-03, up\n    to moderate risk, in production',
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no register', null, null, 'register-missing'],
    ['a faulty register', 'people: [{login: "@x"}]\n', null, 'register-invalid .github/change-gate/register.yml:1:18'],
    ['a faulty policy', REGISTER, 'timezone: Mars/Olympus\n', 'policy-invalid .github/change-gate/policy.yml:1'],
  ])('%s ends with 3 and is said as in check', async (_, register, policy, said) => {
    const { code, out } = await run([], register, policy);
    expect(code).toBe(3);
    expect(out).toContain(said);
    const json = JSON.parse((await run(['--format', 'json'], register, policy)).out) as {
      faults: { reason: string }[];
    };
    expect(json.faults[0]?.reason).toBe(said.split(' ')[0]);
  });

  test('no text of the register is a command to a runner, or hidden', async () => {
    const hostile = REGISTER.replace('environments: [production]', 'environments: ["::error:: ##[group] \u202e x"]');
    for (const args of [[], ['--format', 'json']]) {
      for (const register of [hostile, 'people: [{login: "##[group]\u202e"}]\n::error::\n']) {
        const { out } = await run([...args, '--at', '2026-12-21'], register);
        expect(out).not.toMatch(/^\s*::|##\[|\u202e/mu);
      }
    }
  });
});

describe('the skills of a level', () => {
  test('are the framework’s 13', async () => {
    const screen = openScreen();
    expect(await roles(['change-and-release-manager'], screen)).toBe(0);
    expect(screen.shown().match(/^ {2}\S+ +(?:awareness|working|practitioner|expert)$/gmu)).toHaveLength(13);
    expect(screen.shown()).toMatch(/change-management +expert/);
  });

  test('as JSON', async () => {
    const screen = openScreen();
    expect(await roles(['configuration-analyst', '--format', 'json'], screen)).toBe(0);
    expect(JSON.parse(screen.shown())).toMatchObject({
      schema: 1,
      role: 'configuration-analyst',
      skills: { 'asset-and-configuration-management': 'working' },
    });
  });
});

test.each<[string, readonly string[], string]>([
  ['a level that there is not', ['change-and-release-manger'], 'did you mean change-and-release-manager?'],
  ['two levels', ['configuration-analyst', 'change-and-release-analyst'], 'one level'],
  ['a level on a day', ['configuration-analyst', '--at', '2026-11-24'], 'leave --at and --root out'],
  ['a day that there is not', ['--at', '2026-02-30'], '--at'],
  ['an instant', ['--at', '2026-02-03T10:00:00Z'], '--at'],
  ['an unknown format', ['--format', 'sarif'], '--format'],
  ['an unknown flag', ['--who'], '--who'],
  ['a root that is none', ['--root', 'no/such/folder'], 'is not a folder'],
])('%s is wrong usage', async (_, args, why) => {
  const screen = openScreen();
  expect(await roles(args, screen)).toBe(2);
  expect(screen.shown()).toBe('');
  expect(screen.said()).toContain(why);
});
